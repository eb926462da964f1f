// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QProcessEnvironment>

namespace Core {

// Values of variables that stand elsewhere, so that a workspace file need not hold them:
// ${env:NAME} is a variable of Portside's own, ${file:PATH} what a file holds, without the line's
// end; $${ is ${ as it is. What is found is given to a program and shown nowhere.
struct SecretReference
{
    // line: NAME=value, with references in the value; the result is for Placeholders, which leave
    // what was found as it is. PATH is below folder unless it is absolute or
    // begins with ~/. Reads the disk. The reason of a failure never has a value.
    static Result<QString> resolve(const QString &line, const QString &folder,
                                   const QProcessEnvironment &outer);
    // The same of a value alone, as it is; name is for the reason of a failure.
    static Result<QString> value(const QString &name, const QString &text, const QString &folder,
                                 const QProcessEnvironment &outer);
    // Whether every reference in it is one, without looking what it is for.
    static Result<> check(const QString &line);
};

} // namespace Core
