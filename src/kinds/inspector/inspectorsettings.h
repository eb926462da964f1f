// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/proxy/rules/headerrule.h"
#include "kinds/inspector/bin.h"
#include "kinds/inspector/longcontent.h"
#include "kinds/inspector/signature.h"

#include <chrono>

namespace Kinds::Inspector {

// How requests are caught and answered, a plain value.
struct InspectorSettings
{
    int status = 200;
    QByteArray body;
    QList<Core::HeaderRule> headers;
    std::chrono::milliseconds delay {0};
    QList<Bin> bins;
    QList<SignatureRule> signatures;
    QString forward; // address; empty: answered here
    LongContentPlace longContents;
};

QList<Core::Field> inspectorFields();
Core::Result<InspectorSettings> inspectorSettings(const Core::FieldValues &values);

} // namespace Kinds::Inspector
