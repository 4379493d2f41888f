// SPDX-License-Identifier: MIT
#pragma once

namespace klartext::app {

/// Takes the places of standard input, output and error where whoever started the program closed
/// them. Else the next file that is opened, a library perhaps, gets the place, and what is meant
/// for the terminal is written into it. Reading and writing there fails. Call it before anything
/// else is opened.
void holdStandardStreams();

}  // namespace klartext::app
