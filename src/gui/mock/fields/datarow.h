// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"
#include "gui/mock/fields/rowlist.h"

class QLineEdit;

namespace Gui {

// A value that templates and resources read by its name; main thread.
class DataRow final : public FormRow
{
    Q_OBJECT

public:
    using Value = Core::MockData;

    explicit DataRow(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DataRow)

    void setValue(const Core::MockData &value);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockData> value() const;

protected:
    void retranslate() override;

private:
    Core::MockData m_original;
    QLineEdit *m_name;
    QLineEdit *m_value;
    QToolButton *m_remove;
};

} // namespace Gui
