// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// What a data bucket holds.
struct Bucket
{
    QByteArray content;
    bool isJson = false; // in one line
    bool isTemplate = false; // to be filled in before it is JSON
};

Bucket bucketOf(const PositionedJson &bucket);
// All of the environment.
QList<MockData> dataOf(const PositionedJson &environment);

} // namespace Core::Mockoon
