/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.Names;
import java.net.URL;
import java.util.List;
import java.util.Set;

/** One element of a contribution as it was written down, in a plug-in or in a file, before anybody judged it. */
interface Declaration {

    /** The name of the element, such as {@code laneType}. */
    String element();

    /** The value of an attribute, or null if it is not there. */
    String attribute(String name);

    /** The names of the attributes that are there, those with texts in several languages too. */
    Set<String> attributes();

    /** A text in all its languages, or null if it is not there. */
    Names names(String name);

    /** The elements inside, in order. */
    List<Declaration> children();

    /** A file of the contribution, such as an icon, or null if there is none under this path. */
    URL resource(String path);

    /** The plug-in or file, for {@code CatalogEntry.contributor()}. */
    String contributor();

    /** Where it is written, as exactly as is known, for messages. */
    String place();
}
