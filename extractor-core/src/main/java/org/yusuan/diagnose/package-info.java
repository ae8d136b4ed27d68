/** What went wrong, as data: codes, severities and where. Uses nothing else. */
@NullMarked
package org.yusuan.diagnose;

import org.jspecify.annotations.NullMarked;
