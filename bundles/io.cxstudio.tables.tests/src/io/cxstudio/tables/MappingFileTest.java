/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.tables.TableMapping.Column;
import io.cxstudio.tables.TableMapping.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mapping that is saved and used again. */
class MappingFileTest {

	@TempDir
	private Path folder;

	private Path saved(TableMapping mapping, ReadChoices choices) throws IOException {
		Path file = folder.resolve("mapping.csv");
		MappingFile.write(mapping, choices, file);
		return file;
	}

	@Test
	void comesBackAsItWasAndInTheSameBytes() throws IOException {
		ReadChoices choices = new ReadChoices("A, \"b\"", "windows-874", '\t', ReadChoices.NO_QUOTE);
		TableMapping list = new TableMapping(Layout.LIST, choices, 3, 0, -1, List.of(new Column("ขั้น", Field.STAGE, ""), new Column("two\nlines, \"quoted\"", Field.CARDS, "Pain, points"),
				new Column("", Field.IGNORE, "")), "Notes", true, false, new TableMapping.Scale(10, 0.5), Field.STAGE);
		Path file = saved(list, choices);
		assertEquals(list, MappingFile.read(file));
		byte[] bytes = Files.readAllBytes(file);
		MappingFile.write(MappingFile.read(file), choices, file);
		assertEquals(new String(bytes), Files.readString(file));
		TableMapping grid = new TableMapping(Layout.GRID, ReadChoices.FIND_OUT, 2, 3, 27, List.of(), "", false, true, null, null);
		assertEquals(grid, MappingFile.read(saved(grid, ReadChoices.FIND_OUT)));
	}

	@Test
	void findsColumnsByTheirHeadings() throws IOException {
		SourceTable first = Tables.read(Tables.csv(folder, "Where,What,Stars\nBuy,Slow,3\n"));
		TableMapping mapping = TableGuess.of(first, null, TestCatalog.CATALOG, Layout.LIST, 1).with(0, new Column("Where", Field.STAGE, ""))
				.with(1, new Column("What", Field.TEXT, "")).with(2, new Column("Stars", Field.VOTES, "")).withDefaultLane("Pain points");
		Path file = saved(mapping, ReadChoices.FIND_OUT);
		SourceTable second = Tables.read(Tables.csv(folder, "Exported yesterday\n\nSTARS,More,What\n5,x,Dear\n"));
		MappingFile.Fitted fitted = MappingFile.fit(MappingFile.read(file), second, file);
		assertEquals(3, fitted.mapping().headerRow());
		assertEquals(List.of(Field.VOTES, Field.IGNORE, Field.TEXT), fitted.mapping().columns().stream().map(Column::field).toList());
		assertEquals(1, fitted.notices().size());
		assertTrue(fitted.notices().get(0).message().contains("Where"));
		Tables.Taken taken = Tables.take(second, fitted.mapping());
		assertEquals(List.of("Pain points@: Dear"), taken.cards());
		SourceTable foreign = Tables.read(Tables.csv(folder, "a,b\n1,2\n"));
		assertTrue(assertThrows(TableException.class, () -> MappingFile.fit(mapping, foreign, file)).getMessage().contains("Stars"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '@', value = {"''@no saved mapping", "Stage,Text@no saved mapping", "'cxstudio-table-mapping,9'@newer", "'cxstudio-table-mapping,x'@row 1",
			"'cxstudio-table-mapping,1#layout,tree'@tree", "'cxstudio-table-mapping,1#column,a,colour'@colour", "'cxstudio-table-mapping,1#header,-1'@row 2",
			"'cxstudio-table-mapping,1#emotions,1,1'@row 2", "'cxstudio-table-mapping,1#lanes,É'@row 2", "'cxstudio-table-mapping,1#wings,2'@wings",
			"'cxstudio-table-mapping,1#column,\"a'@row 1"})
	void whatIsWrongIsToldWithItsRow(String text, String expected) throws IOException {
		Path file = Files.writeString(folder.resolve("mapping.csv"), text.replace('#', '\n'));
		String message = assertThrows(TableException.class, () -> MappingFile.read(file)).getMessage();
		assertTrue(message.contains(expected) && message.contains("mapping.csv"), message);
	}
}
