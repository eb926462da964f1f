// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

class Secrets;
struct RedactionRules;

// The values at the paths of the rules become the mask, all else stays to the byte; what is too
// deep or too much to be looked into is masked as a whole.
QByteArray maskNamedJson(const QByteArray &text, const RedactionRules &rules, Secrets &secrets);

// The same for values that have a secret in them, however they are escaped.
QByteArray maskFoundJson(const QByteArray &text, const Secrets &secrets);

} // namespace Core
