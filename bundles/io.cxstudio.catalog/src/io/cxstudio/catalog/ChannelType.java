/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;

/**
 * A kind of channel over which customers and house meet, such as web or shop. Contributed through {@code io.cxstudio.catalog.channels}.
 *
 * @param id           see {@link CatalogEntry#id()}
 * @param names        see {@link CatalogEntry#names()}
 * @param descriptions see {@link CatalogEntry#descriptions()}
 * @param digital      whether touchpoints on this channel are digital; physical otherwise
 * @param colour       see {@link CatalogEntry#colour()}
 * @param colourDark   see {@link CatalogEntry#colourDark()}
 * @param icon         see {@link CatalogEntry#icon()}
 * @param contributor  see {@link CatalogEntry#contributor()}
 */
public record ChannelType(String id, Names names, Names descriptions, boolean digital, String colour, String colourDark, URL icon,
        String contributor) implements CatalogEntry {
}
