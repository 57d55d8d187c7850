/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;

/**
 * A kind of stage of a journey, such as awareness or purchase. Contributed through {@code io.cxstudio.catalog.stageTypes}.
 *
 * @param id           see {@link CatalogEntry#id()}
 * @param names        see {@link CatalogEntry#names()}; a stage made from this type is called so
 * @param descriptions see {@link CatalogEntry#descriptions()}
 * @param colour       see {@link CatalogEntry#colour()}
 * @param colourDark   see {@link CatalogEntry#colourDark()}
 * @param icon         see {@link CatalogEntry#icon()}
 * @param contributor  see {@link CatalogEntry#contributor()}
 */
public record StageType(String id, Names names, Names descriptions, String colour, String colourDark, URL icon, String contributor)
        implements CatalogEntry {
}
