/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.Progress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with separated cells. */
class TextTableTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(chars = {',', ';', '\t', '|'})
	void findsOutTheSeparator(char separator) throws IOException {
		Path file = Tables.csv(folder, "Stage,Text,Votes\nBuy,\"Slow; or\tfast | really, so\",3\nBuy,\"Two\nlines\",1\n".replace(',', separator)
				.replace("really" + separator, "really,"));
		SourceTable table = Tables.read(file);
		assertEquals(separator, table.choices().separator());
		assertEquals("Slow; or\tfast | really, so", table.cell(1, 1));
		assertEquals("Two\nlines", table.cell(2, 1));
		assertEquals("3", table.cell(1, 2));
	}

	@Test
	void aTableOfOneColumnHasNoSeparator() throws IOException {
		SourceTable table = Tables.read(Tables.csv(folder, "Too slow\nToo expensive\nNo parking\n"));
		assertEquals(1, table.width());
		assertEquals(3, table.height());
	}

	@Test
	void findsOutSingleQuotes() throws IOException {
		SourceTable table = Tables.read(Tables.csv(folder, "'Stage','Text'\n'Buy','Slow, very'\n'Buy','Fast'\n"));
		assertEquals('\'', table.choices().quote());
		assertEquals("Slow, very", table.cell(1, 1));
		SourceTable apostrophe = Tables.read(Tables.csv(folder, "Stage,Text\nBuy,'s nothing\nBuy,it's\n"));
		assertEquals("'s nothing", apostrophe.cell(1, 1));
	}

	@Test
	void quotesCanBelongToTheText() throws IOException {
		Path file = Tables.csv(folder, "Stage,Text\nBuy,\"Never again\n");
		TableException open = assertThrows(TableException.class, () -> Tables.read(file));
		assertTrue(open.getMessage().contains("row 2"), open.getMessage());
		SourceTable table = TableFile.read(file, ReadChoices.FIND_OUT.withQuote(ReadChoices.NO_QUOTE), Progress.NONE);
		assertEquals("\"Never again", table.cell(1, 1));
	}

	@Test
	void rowsAreCountedAsSpreadsheetsDo() throws IOException {
		SourceTable table = Tables.read(Tables.csv(folder, "sep=;\n\nStage;Text\n\nBuy;\"a\nb\"\nBuy;c\n"));
		assertEquals(';', table.choices().separator());
		assertEquals("A2", table.place(0, 0));
		assertEquals("B4", table.place(1, 1));
		assertEquals("B5", table.place(2, 1));
	}

	@Test
	void composesLettersAndLineEnds() throws IOException {
		SourceTable table = Tables.read(Tables.csv(folder, "Bu\u031Bo\u031B\u0301c,\"a\r\nb\"\r\n"));
		assertEquals("B\u01B0\u1EDBc", table.cell(0, 0));
		assertEquals("a\nb", table.cell(0, 1));
	}
}
