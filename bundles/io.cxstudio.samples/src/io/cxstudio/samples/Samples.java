/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sample workshops that come with the studio. All houses and persons in them are invented unless the sample says otherwise. */
public final class Samples {

    private static final List<Sample> ALL = List.of(
            sample("airline", "Airline: from the first search to the second flight", "en"),
            sample("bikes", "Bike subscription with simulated figures: from the first look to staying", "en"),
            sample("onlineShop", "خرید از فروشگاه اینترنتی سروستان", "fa"),
            sample("clinic", "ประสบการณ์ผู้ป่วยที่คลินิกบ้านสวน", "th"),
            sample("hotel", "Kỳ nghỉ gia đình tại khách sạn Biển Xanh", "vi"),
            sample("telecom", "星橋電信：換約與新辦門號", "zh-TW"));

    private Samples() {
    }

    /**
     * All samples, the one to begin with first.
     *
     * @return unmodifiable, not null
     */
    public static List<Sample> all() {
        return ALL;
    }

    /**
     * Finds a sample.
     *
     * @param id its id; null finds nothing
     * @return the sample, or empty
     */
    public static Optional<Sample> find(String id) {
        return ALL.stream().filter(sample -> sample.id().equals(id)).findFirst();
    }

    private static Sample sample(String id, String name, String language) {
        String fileName = id + ".workshop";
        URL url = Objects.requireNonNull(Samples.class.getResource("/samples/" + fileName), fileName);
        return new Sample(id, fileName, url, name, language);
    }
}
