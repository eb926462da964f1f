// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/kindhint.h"

#include "core/visibletext.h"
#include "gui/widgets/background.h"

namespace Gui {

using namespace std::chrono_literals;

KindHint::KindHint(QWidget *parent)
    : Notice(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &KindHint::lookNow);
}

void KindHint::look(const Core::ServerKind &kind, const Core::FieldValues &values)
{
    if (kind.id != m_kind.id)
        setNotice(Tone::Info, {});
    m_kind = kind;
    m_values = values;
    m_soon.start();
}

void KindHint::lookNow()
{
    const int look = ++m_looks;
    if (!m_kind.hint) {
        setNotice(Tone::Info, {});
        return;
    }
    inBackground(
        this, [hint = m_kind.hint, values = m_values] { return hint(values); },
        [this, look](const QString &text) {
            if (look == m_looks)
                setNotice(Tone::Info, Core::visibleText(text));
        });
}

} // namespace Gui
