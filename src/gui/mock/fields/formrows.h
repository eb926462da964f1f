// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/formgrid.h"

#include <QHash>

namespace Gui {

// The labels and fields of a form, named in the language of now; main thread.
class FormRows
{
public:
    // context: of the translations, as QT_TR_NOOP has it.
    FormRows(const char *context, QWidget *form);

    FormGrid &grid() const { return *m_grid; }
    // label: before translation; empty: none.
    void add(const char *label, QWidget *field);
    void setVisible(QWidget *field, bool visible) const { m_grid->setRowVisible(field, visible); }
    void retranslate() const;

private:
    const char *m_context;
    FormGrid *m_grid;
    QHash<QWidget *, const char *> m_labels; // by field
};

} // namespace Gui
