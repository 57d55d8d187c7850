/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import io.cxstudio.metrics.Cohort;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Card;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.DataSourceKind;
import io.cxstudio.model.Journey;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;

/**
 * Walks invented customers through the journey of the bike sample, one by one, for four quarters, and counts what they do and what they
 * answer. Mood carries over from touchpoint to touchpoint, and decides who goes on, what they answer and who leaves: so the figures hang
 * together as measured ones do. Repairs get better with the vans in April, and prices clearer in July, as the solutions of the workshop say.
 * Two of five answer when they are asked.
 */
public final class Simulation {

	/** The seed of the sample. Its data source names it. */
	public static final long SEED = 20261015;

	private static final int QUARTERS = 4;
	private static final int VANS_FROM = 2;
	private static final int PRICES_FROM = 3;
	private static final int SUBSCRIBERS_AT_FIRST = 1400;
	private static final int VISITORS = 2400;
	private static final int MORE_VISITORS_A_QUARTER = 260;
	private static final double COMMUTERS = 0.62;
	private static final double ANSWERS = 0.4;
	private static final double STAYS_A_QUARTER = 0.93;

	private final Workshop workshop;
	private final Metrics metrics;
	private final Journey journey;
	private final DataSource source;
	private final Random random;
	private final Tallies tallies = new Tallies();
	private final List<Customer> subscribers = new ArrayList<>();

	private Simulation(Workshop workshop, Metrics metrics, long seed) {
		this.workshop = workshop;
		this.metrics = metrics;
		random = new Random(seed);
		journey = workshop.getJourneys().getFirst();
		source = workshop.getDataSources().stream().filter(candidate -> candidate.getKind() == DataSourceKind.SIMULATED).findFirst()
				.orElseThrow();
	}

	/**
	 * Simulates. The figures that were simulated before are replaced; everything else stays.
	 *
	 * @param workshop the sample; not null
	 * @param metrics must know the metrics of the sample; not null
	 * @param seed the same seed gives the same figures
	 */
	public static void run(Workshop workshop, Metrics metrics, long seed) {
		new Simulation(workshop, metrics, seed).run();
	}

	private void run() {
		workshop.getMeasurements().removeIf(measurement -> measurement.getDataSource() == source);
		for (int count = 0; count < SUBSCRIBERS_AT_FIRST; count++) {
			Customer customer = customer();
			customer.meet(1);
			subscribers.add(customer);
		}
		Quarter.from(LocalDate.of(2025, 10, 1), QUARTERS).forEach(this::live);
		tallies.store(workshop, source, metrics);
	}

	private Customer customer() {
		Segment segment = workshop.getSegments().get(random.nextDouble() < COMMUTERS ? 0 : 1);
		return new Customer(segment, random);
	}

	private boolean isFamily(Customer customer) {
		return customer.segment == workshop.getSegments().get(1);
	}

	private void live(Quarter quarter) {
		int before = subscribers.size();
		for (int visitor = 0; visitor < VISITORS + MORE_VISITORS_A_QUARTER * quarter.index(); visitor++) {
			Customer customer = customer();
			if (walk(customer, quarter)) {
				subscribers.add(customer);
				cohort(customer, quarter, new Cohort(0, 1, 1));
			}
		}
		// Who joined in this quarter decides in the next one.
		Iterator<Customer> old = subscribers.subList(0, before).iterator();
		while (old.hasNext()) {
			Customer customer = old.next();
			ride(customer, quarter);
			boolean stays = customer.decides(STAYS_A_QUARTER, 1.2);
			cohort(customer, quarter, new Cohort(1, stays ? 1 : 0, 0));
			if (!stays) {
				old.remove();
			}
		}
	}

	private void cohort(Customer customer, Quarter quarter, Cohort one) {
		tallies.cohort(metric("Retention"), journey, customer, quarter, "Subscribers", one);
		tallies.cohort(metric("Churn"), journey, customer, quarter, "Subscribers", one);
	}

	/** From the first look to the decision; whether the customer stays. */
	private boolean walk(Customer customer, Quarter quarter) {
		boolean family = isFamily(customer);
		boolean clearPrices = quarter.index() >= PRICES_FROM;
		satisfaction("Price page", customer, quarter, clearPrices ? 1.1 : 0.35);
		if (!goesOn("Discover", customer, quarter, clearPrices ? 0.56 : 0.5)) {
			return false;
		}
		satisfaction("Bike finder", customer, quarter, family ? 0.1 : 1.0);
		if (customer.decides(0.3, 0)) {
			double minutes = -3.5 * StrictMath.log(1 - random.nextDouble());
			satisfaction("Chat before signing up", customer, quarter, 1.4 - minutes / 5);
			tallies.number(metric("Minutes until the chat answers"), touchpoint("Chat before signing up"), customer, quarter, "Chats",
					StrictMath.round(minutes * 10) / 10.0);
		}
		if (!goesOn("Choose", customer, quarter, family ? 0.52 : 0.6)) {
			return false;
		}
		double felt = satisfaction("Sign-up form", customer, quarter, -0.35);
		answer("Effort of signing up", "Sign-up form", customer, quarter, "Effort", 2.7 - 0.8 * felt, 1, 5);
		if (!goesOn("Sign up", customer, quarter, 0.68)) {
			return false;
		}
		long days = 1 + StrictMath.round(-(family ? 5.5 : 3.5) * StrictMath.log(1 - random.nextDouble()));
		tallies.number(metric("Days until the bike comes"), touchpoint("Mails about the delivery date"), customer, quarter, "Days", days);
		satisfaction("Mails about the delivery date", customer, quarter, 1 - days / 4.0);
		satisfaction("Handover in the shop", customer, quarter, 1.7);
		if (!goesOn("First ride", customer, quarter, 0.94)) {
			return false;
		}
		ride(customer, quarter);
		if (!goesOn("Ride and repair", customer, quarter, 0.9)) {
			return false;
		}
		satisfaction("Mail about the end of the trial", customer, quarter, clearPrices ? 0.7 : 0.1);
		recommend(customer, quarter);
		return customer.decides(0.72, 1.3);
	}

	private void ride(Customer customer, Quarter quarter) {
		satisfaction("App", customer, quarter, 0.8);
		if (customer.decides(0.22, 0)) {
			double felt = satisfaction("Repair", customer, quarter, quarter.index() >= VANS_FROM ? 0.9 : -0.7);
			answer("Ease of booking a repair", "Booking a repair", customer, quarter, "Ease", 4.9 + felt, 1, 7);
		}
	}

	private boolean goesOn(String stage, Customer customer, Quarter quarter, double likely) {
		boolean goesOn = customer.decides(likely, 0.8);
		tallies.reach(metric("Conversion"), stage(stage), customer, quarter, "Events of " + stage, goesOn);
		return goesOn;
	}

	private double satisfaction(String touchpoint, Customer customer, Quarter quarter, double quality) {
		double felt = customer.meet(quality);
		answer("Customer satisfaction (CSAT)", touchpoint, customer, quarter, touchpoint, 3.2 + felt, 1, 5);
		return felt;
	}

	private void answer(String metric, String touchpoint, Customer customer, Quarter quarter, String column, double score, int least, int most) {
		if (random.nextDouble() < ANSWERS) {
			tallies.score(metric(metric), touchpoint(touchpoint), customer, quarter, column, rounded(score, least, most));
		}
	}

	private void recommend(Customer customer, Quarter quarter) {
		if (random.nextDouble() < ANSWERS) {
			double score = 7.1 + 2.1 * customer.mood() + 1.1 * random.nextGaussian();
			tallies.score(metric("Net Promoter Score (NPS)"), journey, customer, quarter, "Would recommend", rounded(score, 0, 10));
		}
	}

	private static double rounded(double score, int least, int most) {
		return Math.clamp(StrictMath.round(score), least, most);
	}

	private MetricDefinition metric(String name) {
		return workshop.getMetricDefinitions().stream().filter(metric -> metric.getName().equals(name)).findFirst().orElseThrow();
	}

	private Stage stage(String name) {
		return journey.getStages().stream().filter(stage -> stage.getName().equals(name)).findFirst().orElseThrow();
	}

	private Touchpoint touchpoint(String text) {
		for (Card card : journey.getCards()) {
			if (card instanceof Touchpoint touchpoint && text.equals(touchpoint.getText())) {
				return touchpoint;
			}
		}
		throw new IllegalArgumentException(text);
	}
}
