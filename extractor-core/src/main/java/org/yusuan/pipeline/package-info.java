/** One document on its way through all stages: in goes a file, out comes a disclosure and how it came out. */
@NullMarked
package org.yusuan.pipeline;

import org.jspecify.annotations.NullMarked;
