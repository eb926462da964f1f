// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/fieldedit.h"

namespace Gui {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 1'500ms; // a longer one begins a new step

} // namespace

FieldEdit::FieldEdit(QString key, QVariant before, QVariant after, Apply apply)
    : m_key(std::move(key))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_apply(std::move(apply))
{
    m_age.start();
}

bool FieldEdit::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const FieldEdit *>(other);
    if (next->m_key != m_key || m_age.hasExpired(typingPause.count()))
        return false;
    m_after = next->m_after;
    m_age.restart();
    return true;
}

void FieldEdit::undo()
{
    m_done = false;
    m_apply(m_key, m_before);
}

void FieldEdit::redo()
{
    if (!m_done)
        m_apply(m_key, m_after);
    m_done = true;
}

} // namespace Gui
