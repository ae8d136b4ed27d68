/** Files that a run makes for itself, and that go with it. */
@NullMarked
package org.yusuan.temp;

import org.jspecify.annotations.NullMarked;
