/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Medium;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Touchpoint;

/** Where customers meet the organisation. */
final class TouchpointsSheet {

    private TouchpointsSheet() {
    }

    static FlatTable<Touchpoint> table(Book book) {
        Labels labels = book.labels();
        FlatTable<Touchpoint> table = CardTable.<Touchpoint>begin(book, "Touchpoints")
                .column("touchpoint", Literals.CARD__TEXT, touchpoint -> touchpoint.getText())
                .column("channel", Literals.TOUCHPOINT__CHANNEL, touchpoint -> labels.name(touchpoint.getChannel()))
                .column("channelType", touchpoint -> labels.typeName(touchpoint.getChannel()))
                .column("medium", Literals.TOUCHPOINT__MEDIUM, touchpoint -> labels.word(medium(touchpoint)))
                .column("device", Literals.TOUCHPOINT__DEVICE, touchpoint -> touchpoint.getDevice())
                .column("department", Literals.TOUCHPOINT__DEPARTMENT, touchpoint -> labels.name(touchpoint.getDepartment()))
                .column("momentOfTruth", Literals.CARD__MOMENT_OF_TRUTH, touchpoint -> labels.word(touchpoint.getMomentOfTruth()))
                .column("frequency", Literals.TOUCHPOINT__FREQUENCY, touchpoint -> labels.word(touchpoint.getFrequency()));
        return CardTable.end(book, table).column("origin", touchpoint -> labels.name(touchpoint.getOrigin()))
                .column("originId", touchpoint -> CardTable.id(touchpoint.getOrigin()))
                .rows(CardTable.cards(book, Touchpoint.class));
    }

    /** Its own, else that of its channel. */
    private static Medium medium(Touchpoint touchpoint) {
        boolean ofChannel = touchpoint.getMedium() == Medium.UNSPECIFIED && touchpoint.getChannel() != null && !touchpoint.getChannel().eIsProxy();
        return ofChannel ? touchpoint.getChannel().getMedium() : touchpoint.getMedium();
    }
}
