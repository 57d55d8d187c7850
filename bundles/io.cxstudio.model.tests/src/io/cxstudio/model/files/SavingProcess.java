/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import java.nio.file.Path;

import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Workshop;

/** A process that saves, for a test that kills it. It prints a dot after each save. */
public final class SavingProcess {

	static final int PERSONAS = 2000;

	private SavingProcess() {
	}

	public static void main(String[] arguments) {
		Path file = Path.of(arguments[1]);
		Workshop[] workshops = { workshop("even"), workshop("odd") };
		try {
			int save = 0;
			do {
				WorkshopFile.write(workshops[save++ % 2], file);
				System.out.print('.');
				System.out.flush();
			} while (arguments[0].equals("forever"));
		} catch (WorkshopFileException e) {
			System.out.println(e.getMessage());
			System.exit(3);
		}
	}

	private static Workshop workshop(String name) {
		Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();
		workshop.setId("w");
		workshop.setName(name);
		for (int i = 0; i < PERSONAS; i++) {
			Persona persona = ModelFactory.eINSTANCE.createPersona();
			persona.setName(name + " " + i);
			workshop.getPersonas().add(persona);
		}
		return workshop;
	}
}
