/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;

/**
 * A studio without a window, to be killed: it writes one note after the other and prints the number of each one that it
 * has been told to be safe, whether by the recovery or by saving.
 */
final class TypingProcess implements RecoveryListener {

	/** The exit code when something could not be kept. */
	static final int NOT_KEPT = 3;

	/** The thread of the window, as it were. */
	private final ScheduledExecutorService window = Executors.newSingleThreadScheduledExecutor();
	private final Semaphore kept = new Semaphore(0);
	private final Random random;
	private WorkshopSession session;

	private TypingProcess(long seed) {
		random = new Random(seed);
	}

	/** Arguments: the file, the recovery place, the seed, and how long each note is. */
	public static void main(String[] arguments) throws Exception {
		new TypingProcess(Long.parseLong(arguments[2])).run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[3]));
	}

	private void run(Path file, Path place, int length) throws Exception {
		window.submit(() -> {
			session = WorkshopSession.open(file);
			new RecoveryPlace(place, this::later, this).keep(session);
			return null;
		}).get();
		for (int note = 0;; note++) {
			String text = "note " + note + " " + "x".repeat(length * note);
			window.submit(() -> write(text)).get();
			if (random.nextInt(12) == 0) {
				window.submit(() -> {
					session.save();
					return null;
				}).get();
				System.out.println(note);
			} else if (random.nextBoolean()) {
				// Also those are safe that were written before, and were not waited for.
				kept.drainPermits();
				window.submit(() -> write(text + "again")).get();
				kept.acquire();
				System.out.println(note);
			}
		}
	}

	private void later(Duration delay, Runnable action) {
		window.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void write(String text) {
		Journey journey = session.workshop().getJourneys().get(0);
		session.commandStack().execute(AddCard.at(journey, ModelPackage.Literals.CARD, journey.getStages().get(0).getSteps().get(0),
				journey.getLanes().get(0), AddCard.AT_END, text));
	}

	@Override
	public void kept(WorkshopSession known) {
		kept.release();
	}

	@Override
	public void notKept(WorkshopSession known, IOException problem) {
		System.out.println("not kept: " + problem);
		Runtime.getRuntime().halt(NOT_KEPT);
	}
}
