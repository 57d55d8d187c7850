/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.TreeSet;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;

import io.cxstudio.finding.CardFilter;

/** How many votes cards have to have, with numbers for one click and any other one. */
final class VotesMenu {

    private static final int[] USUAL = {0, 1, 2, 3, 5, 8, 13};
    private static final int MOST = 9999;

    private final MapFinding finding;

    VotesMenu(MapFinding finding) {
        this.finding = finding;
    }

    private CardFilter filter() {
        return finding.filtering().filter();
    }

    /** Whether cards have to have votes. */
    boolean isChosen() {
        return filter().minimumVotes() > 0;
    }

    /** How many, in words. */
    String label() {
        return Messages.bind(Messages.facetVotesAtLeast, filter().minimumVotes());
    }

    /** Puts the numbers into a menu. */
    void fill(Menu menu) {
        int now = filter().minimumVotes();
        TreeSet<Integer> numbers = new TreeSet<>();
        numbers.add(now);
        for (int usual : USUAL) {
            numbers.add(usual);
        }
        for (int least : numbers) {
            String name = least == 0 ? Messages.votesAny : Messages.bind(Messages.votesAtLeast, least);
            Buttons.entry(menu, SWT.RADIO, name, least == now, () -> finding.filter(filter().withMinimumVotes(least)));
        }
        Buttons.entry(menu, SWT.PUSH, Messages.votesOther, false, this::ask);
    }

    private void ask() {
        InputDialog dialog = new InputDialog(finding.viewer().getControl().getShell(), Messages.votesOtherTitle, Messages.votesOtherAsk,
                Integer.toString(filter().minimumVotes()), text -> isNumber(text) ? null : Messages.bind(Messages.votesOtherWrong, MOST));
        if (dialog.open() == Window.OK) {
            finding.filter(filter().withMinimumVotes(Integer.parseInt(dialog.getValue().strip())));
        }
    }

    /** Digits of any script: Thai and Persian ones too. */
    private static boolean isNumber(String text) {
        return text.strip().matches("\\p{Nd}{1,4}"); //$NON-NLS-1$
    }
}
