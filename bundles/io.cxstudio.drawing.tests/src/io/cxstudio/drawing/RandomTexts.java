/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts as people write them, and worse, in the scripts of the first users. The same seed gives the same texts. */
public final class RandomTexts {

    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("the", "customer", "waits", "for", "confirmation", "a", "hand-over", "queue", "incomprehensibilities", "(again)", "24/7"),
            "fa", List.of("مشتری", "می‌گوید", "گفت‌وگو", "با", "درگاه", "پرداخت", "iPhone", "۱۲۳", "خرید،", "کجاست؟", "نقطه‌های"),
            "th", List.of("ลูกค้า", "รอ", "การยืนยัน", "ที่เคาน์เตอร์", "นานมาก", "จุดสัมผัส", "ไม่มีใคร", "บอกว่า", "กรอกแบบฟอร์ม", "ซ้ำ"),
            "zh", List.of("顧客", "等待", "確認", "。", "網路商店", "，", "聊天機器人", "「太久了」", "數位", "ABC"),
            "vi", List.of("khách", "hàng", "chờ", "xác", "nhận", "đường", "dây", "nóng", "Ậ", "nghiêng", "điểm\u0323"));

    private final Random random;

    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    public static List<String> languages() {
        return List.of("en", "fa", "th", "zh", "vi");
    }

    /** Some words of a language, now and then with line breaks, long runs without a space, emoji and characters that nobody types. */
    public String text(String language) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(14);
        boolean spaces = !language.equals("th") && !language.equals("zh");
        List<String> words = WORDS.get(language);
        for (int i = 0; i < count; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(spaces ? " " : "");
            switch (random.nextInt(30)) {
                case 0 -> text.append('\n');
                case 1 -> text.append("\r\n");
                case 2 -> text.append(words.get(random.nextInt(words.size())).repeat(12));
                case 3 -> text.append("👨‍👩‍👧‍👦");
                case 4 -> text.append('\t');
                case 5 -> text.append("e\u0301".repeat(20));
                case 6 -> text.append("\uD800");
                default -> {
                }
            }
        }
        return text.toString();
    }

    public String text() {
        return text(languages().get(random.nextInt(languages().size())));
    }

    public Random random() {
        return random;
    }
}
