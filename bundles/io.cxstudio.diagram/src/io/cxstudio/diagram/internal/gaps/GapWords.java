/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.gaps;

import java.util.stream.Collectors;

import io.cxstudio.diagram.internal.links.LinkNames;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.gaps.Gap;

/** A gap in the words of the list. */
final class GapWords {

    private GapWords() {
    }

    static String from(Gap gap) {
        return at(gap.from());
    }

    static String to(Gap gap) {
        return at(gap.to());
    }

    private static String at(Touchpoint touchpoint) {
        String step = touchpoint.getStep() == null || touchpoint.getStep().eIsProxy() ? "" : touchpoint.getStep().displayName().strip(); //$NON-NLS-1$
        return step.isEmpty() ? LinkNames.name(touchpoint) : Messages.bind(Messages.cardAtStep, LinkNames.name(touchpoint), step);
    }

    /** What is another one, each with its old and new name. */
    static String changes(Gap gap) {
        return gap.changes().stream().map(change -> switch (change) {
            case CHANNEL -> Messages.bind(Messages.channelChange, name(gap.from().getChannel()), name(gap.to().getChannel()));
            case DEVICE -> Messages.bind(Messages.deviceChange, gap.from().getDevice().strip(), gap.to().getDevice().strip());
            case DEPARTMENT -> Messages.bind(Messages.departmentChange, name(gap.from().getDepartment()), name(gap.to().getDepartment()));
        }).collect(Collectors.joining("; ")); //$NON-NLS-1$
    }

    private static String name(NamedElement element) {
        return element.displayName().strip();
    }

    static String continuity(Gap gap) {
        return continuity(gap.continuity());
    }

    static String continuity(Continuity continuity) {
        return LinkNames.of(continuity).replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
