/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import java.util.List;

/** What cards have to do with each other. */
final class LinksSheet {

    private LinksSheet() {
    }

    static void write(Book book) {
        Labels labels = book.labels();
        List<Link> links = book.workshop().getJourneys().stream().flatMap(journey -> journey.getLinks().stream()).toList();
        new FlatTable<Link>(book, "Links", Link::getId)
                .column("journey", link -> labels.name((Journey) link.eContainer()))
                .column("fromCard", link -> labels.name(link.getSource()))
                .column("linkKind", link -> labels.word(link.getKind()))
                .column("toCard", link -> labels.name(link.getTarget()))
                .column("label", link -> link.getLabel())
                .column("continuity", link -> labels.word(link.getContinuity()))
                .column("fromId", link -> CardTable.id(link.getSource()))
                .column("toId", link -> CardTable.id(link.getTarget()))
                .write(links);
    }
}
