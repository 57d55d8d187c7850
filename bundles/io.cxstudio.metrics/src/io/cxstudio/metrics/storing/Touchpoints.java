/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.internal.storing.Paths;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;

/** Finds the touchpoint that somebody means: by its id, or by its path in words. */
public final class Touchpoints {

	private static final int CANDIDATES_SHOWN = 20;

	private Touchpoints() {
	}

	/**
	 * Finds a touchpoint.
	 * <p>
	 * Its path is "Journey/Stage/Step/Touchpoint", and "Journey/Touchpoint" for one that is parked; any end of the path will do as long as
	 * only one touchpoint ends so. Upper and lower case, spacing, and the look-alikes of Persian and Arabic letters count only where they
	 * tell two touchpoints apart.
	 *
	 * @param workshop not null
	 * @param idOrPath not null
	 * @return never null
	 * @throws StoreException if there is none or several; the message lists those that could be meant
	 */
	public static Touchpoint find(Workshop workshop, String idOrPath) throws StoreException {
		List<Touchpoint> all = new ArrayList<>();
		for (Journey journey : workshop.getJourneys()) {
			for (Card card : journey.getCards()) {
				if (card instanceof Touchpoint touchpoint) {
					all.add(touchpoint);
				}
			}
		}
		String path = Paths.normalize(idOrPath);
		String folded = Paths.fold(idOrPath);
		// from the strictest reading to the most lenient: the first that fits anything decides
		List<Predicate<Touchpoint>> readings = List.of(
				touchpoint -> idOrPath.strip().equals(touchpoint.getId()),
				touchpoint -> Paths.of(touchpoint).equals(path),
				touchpoint -> Paths.endsWith(Paths.of(touchpoint), path),
				touchpoint -> Paths.endsWith(Paths.fold(Paths.of(touchpoint)), folded));
		for (Predicate<Touchpoint> reading : readings) {
			List<Touchpoint> found = all.stream().filter(reading).toList();
			if (found.size() == 1) {
				return found.getFirst();
			}
			if (found.size() > 1) {
				throw new StoreException(NLS.bind(Messages.Store_ambiguous, idOrPath, list(found)));
			}
		}
		throw new StoreException(all.isEmpty() ? NLS.bind(Messages.Store_noTouchpoints, idOrPath)
				: NLS.bind(Messages.Store_noTouchpoint, idOrPath, list(all)));
	}

	private static String list(List<Touchpoint> touchpoints) {
		String shown = touchpoints.stream().limit(CANDIDATES_SHOWN)
				.map(touchpoint -> "\n  " + Paths.of(touchpoint) + "  (" + touchpoint.getId() + ")") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.collect(Collectors.joining());
		int left = touchpoints.size() - CANDIDATES_SHOWN;
		return left > 0 ? shown + "\n  " + NLS.bind(Messages.Store_more, left) : shown; //$NON-NLS-1$
	}
}
