/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import io.cxstudio.portfolio.WrittenPortfolio;

/** A table that is longer than a sheet goes on on the next one. */
class FullSheetTest {

    private static final int ROWS_ON_A_SHEET = 5;

    @TempDir
    private Path folder;

    @Test
    void aTableGoesOnWhereASheetIsFull() throws Exception {
        WrittenPortfolio written = write(11);
        assertEquals(List.of("1", "2", "3", "4"), written.column("Stages", "Number"));
        assertEquals(List.of("5", "6", "7", "8"), written.column("Stages (2)", "Number"));
        assertEquals(List.of("9", "10", "11"), written.column("Stages (3)", "Number"));
        assertTrue(written.tableNames().containsAll(List.of("Stages", "Stages_2", "Stages_3")));
        assertEquals("'Stages (3)'!$A$2:$Q$4", written.ranges().get("Data_Stages_3"));
        assertEquals(List.of(), written.complaints());
    }

    @Test
    void aSheetThatIsJustFullHasNoNextOne() throws Exception {
        assertEquals(List.of("Comparison", "Workshops", "Journeys", "Stages", "Touchpoints", "Measurements", "Read me"), write(4).sheets());
    }

    private WrittenPortfolio write(int stages) throws Exception {
        Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();
        Journey journey = ModelFactory.eINSTANCE.createJourney();
        workshop.getJourneys().add(journey);
        for (int number = 0; number < stages; number++) {
            Stage stage = ModelFactory.eINSTANCE.createStage();
            stage.setName("Stage");
            journey.getStages().add(stage);
        }
        Path file = folder.resolve(stages + ".xlsx");
        Words words = new Words("en", Catalog.get());
        try (PortfolioBook book = new PortfolioBook(words, ROWS_ON_A_SHEET); OutputStream out = Files.newOutputStream(file)) {
            book.add(new WorkshopRows.Reader(words, Metrics.get()).read(Path.of("w.workshop"), workshop), Progress.NONE);
            book.finish();
            book.write(out);
            assertEquals((stages - 1) / (ROWS_ON_A_SHEET - 1), book.notes().size());
        }
        return new WrittenPortfolio(file);
    }
}
