// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace Core {

class Fake;

// A made-up text for a member of this name, as "firstName" or "zip_code"; of a name that says
// nothing a word.
QString nameSample(const std::string &member, Fake &fake);

} // namespace Core
