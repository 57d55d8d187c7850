/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage.Literals;
import java.util.List;

/** What cards have to do with each other. */
final class LinksSheet {

    private LinksSheet() {
    }

    static FlatTable<Link> table(Book book) {
        Labels labels = book.labels();
        List<Link> links = book.workshop().getJourneys().stream().flatMap(journey -> journey.getLinks().stream()).toList();
        return new FlatTable<Link>(book, "Links", Link::getId)
                .column("journey", link -> labels.name((Journey) link.eContainer()))
                .column("fromCard", link -> labels.name(link.getSource()))
                .column("linkKind", Literals.LINK__KIND, link -> labels.word(link.getKind()))
                .column("toCard", link -> labels.name(link.getTarget()))
                .column("label", Literals.LINK__LABEL, link -> link.getLabel())
                .column("continuity", Literals.LINK__CONTINUITY, link -> labels.word(link.getContinuity()))
                .column("fromId", link -> CardTable.id(link.getSource()))
                .column("toId", link -> CardTable.id(link.getTarget()))
                .rows(links);
    }
}
