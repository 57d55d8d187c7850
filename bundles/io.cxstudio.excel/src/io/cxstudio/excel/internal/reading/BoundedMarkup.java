/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.osgi.util.NLS;

/** Stops where no new tag has begun for very long: a parser would have to hold all of that, and a few bytes of a packed file can grow to gigabytes. */
final class BoundedMarkup extends FilterInputStream {

    private static final int LONGEST = 64 * 1024 * 1024;

    private long since;

    BoundedMarkup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        int lastTag = offset + count - 1;
        while (lastTag >= offset && bytes[lastTag] != '<') {
            lastTag--;
        }
        since = lastTag >= offset ? offset + count - lastTag : since + Math.max(0, count);
        if (since > LONGEST) {
            throw new IOException(NLS.bind(Messages.tooMuchText, LONGEST / 1_000_000));
        }
        return count;
    }
}
