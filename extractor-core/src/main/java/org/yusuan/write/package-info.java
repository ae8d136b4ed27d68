/** The output folder: JSON documents, CSV tables, the data package descriptor, the report of the run. */
@NullMarked
package org.yusuan.write;

import org.jspecify.annotations.NullMarked;
