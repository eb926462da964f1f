// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/static/http/conditional.h"

#include <sys/stat.h>

namespace Kinds::Static {

// The validators of a file's content as it lies on disk: a strong entity tag of size, modification
// time in nanoseconds: the same for copies that keep the time.
Validators validatorsOf(const struct stat &state);

// The same tag for another form of the content, such as a content coding: "…-br".
QByteArray variantTag(const QByteArray &tag, const QByteArray &variant);
QByteArray weakTag(const QByteArray &tag);

} // namespace Kinds::Static
