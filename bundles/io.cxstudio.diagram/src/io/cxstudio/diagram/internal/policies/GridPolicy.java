/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** The grid as the target of everything that is dragged, copied or made with the mouse. */
public final class GridPolicy extends GraphicalEditPolicy {

    private DropMark feedback;

    private MapEditPart map() {
        return (MapEditPart) getHost();
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return understandsRequest(request) ? getHost() : null;
    }

    @Override
    public boolean understandsRequest(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_ADD.equals(type) || RequestConstants.REQ_MOVE.equals(type) || RequestConstants.REQ_CLONE.equals(type)
                || RequestConstants.REQ_CREATE.equals(type) || RequestConstants.REQ_ORPHAN.equals(type);
    }

    @Override
    public Command getCommand(Request request) {
        if (!understandsRequest(request)) {
            return null;
        }
        return drop(request).<Command>map(drop -> new ModelCommand(drop.command())).orElse(UnexecutableCommand.INSTANCE);
    }

    private Optional<Drop> drop(Request request) {
        if (request instanceof CreateRequest create && create.getLocation() != null) {
            double[] at = map().mapPoint(create.getLocation());
            return create((NewElement) create.getNewObjectType(), at[0], at[1]);
        }
        if (request instanceof ChangeBoundsRequest change && change.getLocation() != null && change.getEditParts() != null) {
            double[] at = map().mapPoint(change.getLocation());
            return move(models(change), RequestConstants.REQ_CLONE.equals(change.getType()), at[0], at[1]);
        }
        return Optional.empty();
    }

    private static List<Object> models(ChangeBoundsRequest request) {
        List<Object> models = new ArrayList<>();
        for (Object part : request.getEditParts()) {
            models.add(((EditPart) part).getModel());
        }
        return models;
    }

    private Optional<Drop> create(NewElement element, double x, double y) {
        HeaderDrops headers = new HeaderDrops(map().scene());
        return switch (element) {
            case NewElement.OfCard card -> new CardDrops(map().scene()).create(card, x, y);
            case NewElement.OfStage stage -> headers.createStage(stage.type(), x);
            case NewElement.OfStep step -> headers.createStep(x);
            case NewElement.OfLane lane -> headers.createLane(lane.type(), y);
        };
    }

    private Optional<Drop> move(List<Object> models, boolean copy, double x, double y) {
        if (models.isEmpty()) {
            return Optional.empty();
        }
        if (models.stream().allMatch(Card.class::isInstance)) {
            List<Card> cards = models.stream().map(Card.class::cast).toList();
            CardDrops drops = new CardDrops(map().scene());
            return copy ? drops.copy(cards, x, y) : drops.move(cards, x, y);
        }
        // Headers are moved one at a time, and copied from the clipboard only.
        if (copy || models.size() > 1) {
            return Optional.empty();
        }
        HeaderDrops drops = new HeaderDrops(map().scene());
        return switch (models.get(0)) {
            case Stage stage -> drops.moveStage(stage, x);
            case Step step -> drops.moveStep(step, x);
            case Lane lane -> drops.moveLane(lane, y);
            default -> Optional.empty();
        };
    }

    @Override
    public void showTargetFeedback(Request request) {
        Optional<Drop> drop = understandsRequest(request) ? drop(request).filter(there -> there.command().canExecute()) : Optional.empty();
        if (drop.isEmpty()) {
            eraseTargetFeedback(request);
            return;
        }
        if (feedback == null) {
            feedback = new DropMark(map());
        }
        feedback.show(drop.get().mark());
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (feedback != null) {
            feedback.hide();
            feedback = null;
        }
    }

    @Override
    public void deactivate() {
        eraseTargetFeedback(null);
        super.deactivate();
    }
}
