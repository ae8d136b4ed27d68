/** The one door to the library, and the only place that sees every stage. */
@NullMarked
package org.yusuan;

import org.jspecify.annotations.NullMarked;
