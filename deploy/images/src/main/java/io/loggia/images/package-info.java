/**
 * The applications as images, without Docker: {@code Images} is the command line; {@code
 * PackedApplication} is what a build left, {@code Layers} sorts it by how often it changes, {@code
 * BillOfMaterials} lists it with the {@code Licenses} of its poms, {@code ImageBuild} has Jib write
 * or push it. Where no base is given, {@code LocalBase} makes one of this JDK ({@code JavaRuntime})
 * and of the machine's own C library ({@code MachineLibraries}). {@code probe} is the one class
 * that goes into the images themselves.
 */
@NullMarked
package io.loggia.images;

import org.jspecify.annotations.NullMarked;
