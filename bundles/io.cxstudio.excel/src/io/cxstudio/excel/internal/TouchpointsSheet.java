/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Medium;
import io.cxstudio.model.Touchpoint;

/** Where customers meet the organisation. */
final class TouchpointsSheet {

    private TouchpointsSheet() {
    }

    static void write(Book book) {
        Labels labels = book.labels();
        FlatTable<Touchpoint> table = CardTable.<Touchpoint>begin(book, "Touchpoints")
                .column("touchpoint", touchpoint -> touchpoint.getText())
                .column("channel", touchpoint -> labels.name(touchpoint.getChannel()))
                .column("channelType", touchpoint -> labels.typeName(touchpoint.getChannel()))
                .column("medium", touchpoint -> labels.word(medium(touchpoint)))
                .column("device", touchpoint -> touchpoint.getDevice())
                .column("department", touchpoint -> labels.name(touchpoint.getDepartment()))
                .column("momentOfTruth", touchpoint -> labels.word(touchpoint.getMomentOfTruth()))
                .column("frequency", touchpoint -> labels.word(touchpoint.getFrequency()));
        CardTable.end(book, table).column("origin", touchpoint -> labels.name(touchpoint.getOrigin()))
                .column("originId", touchpoint -> CardTable.id(touchpoint.getOrigin()))
                .write(CardTable.cards(book, Touchpoint.class));
    }

    /** Its own, else that of its channel. */
    private static Medium medium(Touchpoint touchpoint) {
        boolean ofChannel = touchpoint.getMedium() == Medium.UNSPECIFIED && touchpoint.getChannel() != null && !touchpoint.getChannel().eIsProxy();
        return ofChannel ? touchpoint.getChannel().getMedium() : touchpoint.getMedium();
    }
}
