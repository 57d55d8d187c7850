/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.cxstudio.model.Channel;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.Department;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private final Journey journey = FACTORY.createJourney();
    private final List<Step> steps = new ArrayList<>();
    private final Lane upper = FACTORY.createLane();
    private final Lane lower = FACTORY.createLane();
    private final Channel app = FACTORY.createChannel();
    private final Channel shop = FACTORY.createChannel();

    @BeforeEach
    void twoStagesOfTwoSteps() {
        journey.getLanes().addAll(List.of(upper, lower));
        for (int i = 0; i < 2; i++) {
            Stage stage = FACTORY.createStage();
            journey.getStages().add(stage);
            for (int j = 0; j < 2; j++) {
                Step step = FACTORY.createStep();
                stage.getSteps().add(step);
                steps.add(step);
            }
        }
    }

    private Touchpoint touchpoint(int step, Lane lane, Channel channel) {
        Touchpoint touchpoint = FACTORY.createTouchpoint();
        touchpoint.setStep(steps.get(step));
        touchpoint.setLane(lane);
        touchpoint.setChannel(channel);
        journey.getCards().add(touchpoint);
        return touchpoint;
    }

    private Link handOver(Touchpoint from, Touchpoint to) {
        Link link = FACTORY.createLink();
        link.setKind(LinkKind.HANDS_OVER);
        link.setSource(from);
        link.setTarget(to);
        journey.getLinks().add(link);
        return link;
    }

    @Test
    void fromTheLastTouchpointOfAStepToTheFirstOfTheNextThatHasOne() {
        touchpoint(0, upper, app);
        Touchpoint last = touchpoint(0, lower, app);
        Touchpoint later = touchpoint(2, lower, app);
        Touchpoint first = touchpoint(2, upper, shop);
        assertEquals(List.of(new Gap(last, first, null, List.of(Gap.Change.CHANNEL))), Gaps.of(journey));
        assertEquals(Continuity.UNSPECIFIED, Gaps.of(journey).get(0).continuity());
        later.setStep(steps.get(3));
        assertEquals(List.of(last, first), Gaps.of(journey).stream().map(Gap::from).toList());
    }

    @Test
    void withoutAChangeThereIsNoGap() {
        touchpoint(0, upper, app).setDevice(" Phone ");
        touchpoint(1, upper, app).setDevice("phone");
        touchpoint(2, upper, null);
        touchpoint(3, upper, app).setDevice("");
        assertEquals(List.of(), Gaps.of(journey));
    }

    @Test
    void devicesAndDepartmentsChangeToo() {
        Department sales = FACTORY.createDepartment();
        Department service = FACTORY.createDepartment();
        Touchpoint from = touchpoint(0, upper, app);
        Touchpoint to = touchpoint(1, upper, app);
        from.setDepartment(sales);
        to.setDepartment(service);
        from.setDevice("phone");
        to.setDevice("kiosk");
        assertEquals(List.of(Gap.Change.DEVICE, Gap.Change.DEPARTMENT), Gaps.of(journey).get(0).changes());
    }

    @Test
    void aLinkTakesThePlaceOfWhatFollowsFromTheOrder() {
        Touchpoint one = touchpoint(0, upper, app);
        Touchpoint two = touchpoint(0, lower, app);
        Touchpoint three = touchpoint(1, upper, shop);
        Link link = handOver(one, three);
        link.setContinuity(Continuity.START_OVER);
        assertEquals(List.of(new Gap(one, three, link, List.of(Gap.Change.CHANNEL))), Gaps.of(journey));
        assertEquals(Continuity.START_OVER, Gaps.of(journey).get(0).continuity());
        link.setKind(LinkKind.LEADS_TO);
        assertSame(two, Gaps.of(journey).get(0).from());
    }

    @Test
    void aDrawnHandOverWithinTheSameChannelIsNoGap() {
        handOver(touchpoint(0, upper, app), touchpoint(1, upper, app));
        assertEquals(List.of(), Gaps.of(journey));
    }

    @Test
    void oneThatSpansStepsIsNotHandedOverToItself() {
        Touchpoint long1 = touchpoint(0, upper, app);
        long1.setLastStep(steps.get(2));
        Touchpoint end = touchpoint(3, upper, shop);
        assertEquals(List.of(new Gap(long1, end, null, List.of(Gap.Change.CHANNEL))), Gaps.of(journey));
    }

    @Test
    void whatIsWrongInAFileIsPassedOver() {
        Touchpoint one = touchpoint(0, upper, app);
        Touchpoint parked = touchpoint(1, upper, shop);
        parked.setStep(null);
        Touchpoint laneless = touchpoint(1, null, shop);
        Channel gone = FACTORY.createChannel();
        ((InternalEObject) gone).eSetProxyURI(URI.createURI("#gone"));
        Touchpoint strange = touchpoint(2, lower, gone);
        handOver(one, parked);
        handOver(one, one);
        handOver(laneless, strange);
        Link nowhere = handOver(one, strange);
        nowhere.setTarget(null);
        assertEquals(List.of(), Gaps.of(journey));
        assertEquals(List.of(), Gaps.of(FACTORY.createJourney()));
    }

    @Test
    void theSameHandOverDrawnTwiceIsOneGap() {
        Touchpoint one = touchpoint(0, upper, app);
        Touchpoint two = touchpoint(1, upper, shop);
        handOver(one, two);
        handOver(one, two);
        assertEquals(1, Gaps.of(journey).size());
    }
}
