// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/copytext.h"
#include "core/formats/redaction/redaction.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace Gui {

// The request of a row as a text for the clipboard.
struct RequestCopy
{
    Q_DECLARE_TR_FUNCTIONS(Gui::RequestCopy)

public:
    QByteArray text;
    QStringList notes; // sentences: what the text does not reproduce, where its files are
    QString fault; // nothing can be copied

    // Any thread; writes the files that the text needs into folder. rules: what is masked.
    static RequestCopy make(Core::CopyForm form, const Core::ExchangeRecord &record,
                            const QByteArray &authority,
                            const std::optional<Core::RedactionRules> &rules,
                            const QString &folder);
    // Of this user alone; made if it is missing.
    static QString folder();
    // Files of texts that were copied longer ago than that; any thread.
    static void removeOld(const QString &folder, std::chrono::seconds age);
    static QString nameOf(Core::CopyForm form);
};

} // namespace Gui
