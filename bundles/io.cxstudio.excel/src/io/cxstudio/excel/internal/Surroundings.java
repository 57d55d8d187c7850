/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

/**
 * What all tables of a workbook that came home have in common while they are compared.
 *
 * @param export       what the workbook tells about the export
 * @param texts        the whole texts of its cells
 * @param book         the tables of the workshop as it is now
 * @param names        what things are called
 * @param measurements proposes new measurements
 * @param counts       collects the counts that were changed
 * @param proposal     gets what is found
 */
record Surroundings(ReturnedRecord export, ReturnedTexts texts, Book book, ElementNames names, NewMeasurements measurements, ReturnedCounts counts,
        Proposal proposal) {
}
