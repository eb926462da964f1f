// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

namespace Kinds::Static {

struct StaticSettings;

// Makes the heads of all answers, with the fields that the settings ask for.
class AnswerHead
{
public:
    explicit AnswerHead(const StaticSettings &settings);

    // own: the fields of this answer; a header of the settings replaces one of the same name.
    Core::Response make(int status, Core::Headers own) const;
    // For a page of our own.
    Core::Response makePage(int status, const QByteArray &securityPolicy) const;

private:
    Core::Headers m_common;
    Core::Headers m_custom;
};

} // namespace Kinds::Static
