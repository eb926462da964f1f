// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/accessrules.h"

#include <QCoreApplication>

namespace Core {
class Server;
struct ExchangeRecord;
} // namespace Core

namespace Gui {

// What would have let a refused request through: a host or an origin for the settings of its
// server. Main thread.
class AccessGrant
{
    Q_DECLARE_TR_FUNCTIONS(Gui::AccessGrant)

public:
    AccessGrant() = default;
    // Empty where no name helps, or one that allows more than this request shows (*, null).
    static AccessGrant forRecord(const Core::ExchangeRecord &record);

    bool isEmpty() const { return m_name.isEmpty(); }
    bool isGiven(const Core::Server &server) const;
    void give(Core::Server &server) const; // at once; connections stay
    QString action() const; // of a button or menu
    QString question() const; // beside the button
    QString confirmation() const; // afterwards

private:
    Core::Refusal m_kind = Core::Refusal::None;
    QString m_name;
};

} // namespace Gui
