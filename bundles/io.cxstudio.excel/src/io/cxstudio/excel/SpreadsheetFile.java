/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel;

import io.cxstudio.excel.internal.reading.Messages;
import io.cxstudio.excel.internal.reading.SharedStrings;
import io.cxstudio.excel.internal.reading.SheetReading;
import io.cxstudio.excel.internal.reading.WorkbookPart;
import io.cxstudio.exchange.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.osgi.util.NLS;

/**
 * A spreadsheet file in the format of Office Open XML (.xlsx and its like), from whichever program. It is read row by row, so that large files need
 * little memory, and only read: formulas are taken by their last computed value, macros and links are not followed. One thread at a time.
 */
public final class SpreadsheetFile implements Closeable {

    static {
        // A text that repeats itself is packed more tightly than POI allows; what is read is bounded here piece by piece.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private static final String XML_MESSAGE = "\nMessage: ";

    private final Path file;
    private final OPCPackage content;
    private final WorkbookPart workbook;
    private SharedStrings strings;

    private SpreadsheetFile(Path file, OPCPackage content, WorkbookPart workbook) {
        this.file = file;
        this.content = content;
        this.workbook = workbook;
    }

    /**
     * Opens a file.
     *
     * @param file the file, not null
     * @return the open file, to be closed; not null
     * @throws SpreadsheetException if it is no spreadsheet, is damaged, or needs a password; the message is for people
     */
    public static SpreadsheetFile open(Path file) throws SpreadsheetException {
        checkKind(file);
        OPCPackage content = null;
        try {
            content = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new SpreadsheetFile(file, content, WorkbookPart.read(content));
        } catch (IOException | OpenXML4JException | XMLStreamException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException damaged) {
            if (content != null) {
                content.revert();
            }
            throw failure(Messages.damaged, file, damaged);
        }
    }

    private static void checkKind(Path file) throws SpreadsheetException {
        if (Files.isDirectory(file)) {
            throw new SpreadsheetException(NLS.bind(Messages.folder, file), null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) == 0) {
                throw new SpreadsheetException(NLS.bind(Messages.empty, file), null);
            }
            FileMagic kind = FileMagic.valueOf(FileMagic.prepareToCheckMagic(in));
            if (kind == FileMagic.OLE2) {
                throw new SpreadsheetException(NLS.bind(isEncrypted(file) ? Messages.password : Messages.oldFormat, file), null);
            }
            if (kind != FileMagic.OOXML) {
                throw new SpreadsheetException(NLS.bind(Messages.noSpreadsheet, file), null);
            }
        } catch (SpreadsheetException told) {
            throw told;
        } catch (NoSuchFileException missing) {
            throw new SpreadsheetException(NLS.bind(Messages.missing, file), missing);
        } catch (IOException unreadable) {
            throw failure(Messages.unreadable, file, unreadable);
        }
    }

    private static boolean isEncrypted(Path file) {
        try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
            return old.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /**
     * The sheets with cells, the hidden ones among them.
     *
     * @return in the order of the file; not null, unmodifiable
     */
    public List<Sheet> sheets() {
        return workbook.sheets();
    }

    /**
     * Whether the file holds macros, or is of the kind that may hold some.
     *
     * @return whether it was saved as a workbook or template with macros; they are never run here
     */
    public boolean hasMacros() {
        return workbook.hasMacros();
    }

    /**
     * Reads a sheet.
     *
     * @param sheet one of {@link #sheets()}
     * @param rows  takes each row that is not empty, from the top down, hidden and filtered ones too
     * @return the areas of merged cells, such as {@code B2:D2}; empty if the reader stopped before the end; not null
     * @throws SpreadsheetException if the sheet is damaged; the message names it and the last cell that could be read
     */
    public List<String> read(Sheet sheet, RowReader rows) throws SpreadsheetException {
        return read(sheet, rows, Progress.NONE);
    }

    /**
     * Reads a sheet, as {@link #read(Sheet, RowReader)} does, unless that is cancelled.
     *
     * @param sheet    one of {@link #sheets()}
     * @param rows     takes each row that is not empty
     * @param progress is asked again and again whether to go on, also while rows without anything in them pass by; not told of any progress
     * @return the areas of merged cells; not null
     * @throws SpreadsheetException if the sheet is damaged
     * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled
     */
    public List<String> read(Sheet sheet, RowReader rows, Progress progress) throws SpreadsheetException {
        SheetReading reading = null;
        try {
            if (strings == null) {
                strings = SharedStrings.read(workbook.sharedStrings(), progress);
            }
            try (InputStream in = workbook.part(sheet).getInputStream()) {
                reading = new SheetReading(in, strings, workbook, rows, progress);
                return reading.read();
            }
        } catch (IOException | XMLStreamException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException damaged) {
            String place = reading == null ? sheet.name() : reading.place(sheet.name());
            throw new SpreadsheetException(NLS.bind(Messages.damagedSheet, new Object[] {file, place, reason(damaged)}), damaged);
        }
    }

    private static SpreadsheetException failure(String message, Path file, Exception cause) {
        return new SpreadsheetException(NLS.bind(message, file, reason(cause)), cause);
    }

    private static String reason(Exception cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        // the XML reader says first where, in a count that means nothing to people, and then what
        int what = message.indexOf(XML_MESSAGE);
        return message.substring(what < 0 ? 0 : what + XML_MESSAGE.length()).lines().findFirst().orElse("").replaceFirst("[.\\s]+$", "");
    }

    @Override
    public void close() {
        content.revert();
    }
}
