// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/serverkind.h"
#include "gui/widgets/notice.h"

#include <QTimer>

namespace Gui {

// What a kind notes of the settings that stand in a form, looked up beside the main thread; hidden
// if there is nothing. Main thread.
class KindHint final : public Notice
{
    Q_OBJECT

public:
    explicit KindHint(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(KindHint)

    void look(const Core::ServerKind &kind, const Core::FieldValues &values); // soon

private:
    void lookNow();

    Core::ServerKind m_kind;
    Core::FieldValues m_values;
    int m_looks = 0; // so far: only the last one counts
    QTimer m_soon;
};

} // namespace Gui
