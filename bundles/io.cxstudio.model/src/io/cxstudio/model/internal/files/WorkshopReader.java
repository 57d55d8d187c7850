/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.LoadWarning;
import io.cxstudio.model.files.LoadedWorkshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

/** Reads one file: what surrounds the workshop, and everything that can go wrong with the file as a whole. */
public final class WorkshopReader {

	private final String name;
	private final List<LoadWarning> warnings = new ArrayList<>();
	private final List<KeptNode> prolog = new ArrayList<>();

	/** @param name the name of the file for messages */
	public WorkshopReader(String name) {
		this.name = name;
	}

	/** The workshop in the stream, which stays open. */
	public LoadedWorkshop read(InputStream stream) throws WorkshopFileException {
		try {
			byte[] bytes = new LimitedStream(stream, WorkshopFile.MAXIMUM_SIZE).readAllBytes();
			if (bytes.length == 0) {
				throw new WorkshopFileException(name, 0, 0, Messages.emptyFile, null);
			}
			Encoding.check(bytes);
			return read(SafeXml.parse(new ByteArrayInputStream(bytes)));
		} catch (FileProblem e) {
			throw new WorkshopFileException(name, e.line(), e.column(), e.getMessage(), e);
		} catch (XMLStreamException e) {
			throw unreadable(e);
		} catch (IOException e) {
			throw e instanceof WorkshopFileException problem ? problem : unreadable(e);
		} catch (RuntimeException e) {
			// The parser wraps what goes wrong below it in errors of its own kind.
			throw new WorkshopFileException(name, 0, 0, Messages.bind(Messages.notUnderstood, e.getMessage()), e);
		}
	}

	private LoadedWorkshop read(XMLStreamReader xml) throws XMLStreamException, FileProblem {
		KeptNodeReader keptReader = new KeptNodeReader(xml);
		while (xml.next() != XMLStreamConstants.START_ELEMENT) {
			aroundRoot(xml, keptReader, prolog);
		}
		String namespace = xml.getNamespaceURI();
		if (!"Workshop".equals(xml.getLocalName()) || namespace == null
				|| !namespace.startsWith(FileNames.NAMESPACE_START)) {
			throw new FileProblem(xml.getLocation(), Messages.bind(Messages.noWorkshop, xml.getLocalName()));
		}
		References references = new References(warnings);
		Workshop workshop = (Workshop) new ObjectReader(xml, keptReader, references, warnings)
				.read(ModelPackage.Literals.WORKSHOP, 0);
		List<KeptNode> epilog = new ArrayList<>();
		while (xml.hasNext()) {
			xml.next();
			aroundRoot(xml, keptReader, epilog);
		}
		if (!prolog.isEmpty() || !epilog.isEmpty()) {
			KeptContent.at(workshop).prolog.addAll(prolog);
			KeptContent.at(workshop).epilog.addAll(epilog);
		}
		references.resolve();
		boolean newer = workshop.getFormat() > WorkshopFile.FORMAT || !ModelPackage.eNS_URI.equals(namespace);
		return new LoadedWorkshop(workshop, warnings, newer);
	}

	private static void aroundRoot(XMLStreamReader xml, KeptNodeReader keptReader, List<KeptNode> nodes)
			throws FileProblem {
		if (xml.getEventType() == XMLStreamConstants.DTD) {
			throw new FileProblem(xml.getLocation(), Messages.documentType);
		}
		KeptNode node = keptReader.remark();
		if (node != null) {
			nodes.add(node);
		}
	}

	private WorkshopFileException unreadable(IOException e) {
		String problem = e instanceof LimitedStream.TooLongException ? tooLarge()
				: Messages.bind(Messages.cannotRead, SafeFile.reason(e));
		return new WorkshopFileException(name, 0, 0, problem, e);
	}

	private WorkshopFileException unreadable(XMLStreamException e) {
		if (e.getNestedException() instanceof LimitedStream.TooLongException) {
			return new WorkshopFileException(name, 0, 0, tooLarge(), e);
		}
		Location location = e.getLocation();
		return new WorkshopFileException(name, location == null ? 0 : location.getLineNumber(),
				location == null ? 0 : location.getColumnNumber(), Messages.bind(Messages.notUnderstood, cause(e)), e);
	}

	private static String tooLarge() {
		return Messages.bind(Messages.tooLarge, WorkshopFile.MAXIMUM_SIZE / (1024 * 1024));
	}

	/** What the parser says, without the place, which stands in the message already. */
	private static String cause(XMLStreamException e) {
		String message = e.getMessage();
		int start = message == null ? -1 : message.indexOf("Message: ");
		return start < 0 ? String.valueOf(message) : message.substring(start + "Message: ".length());
	}
}
