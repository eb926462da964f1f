// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGridLayout>

namespace Gui {

// Labels in the first column and what they name in the second. In place of QFormLayout, whose
// heightForWidth() of Qt 6.4 writes beyond its arrays when a row is hidden and texts wrap.
class FormGrid final : public QGridLayout
{
    Q_OBJECT

public:
    explicit FormGrid(QWidget *parent = nullptr);

    // Owns both; without a label the second column alone is filled.
    void addRow(QWidget *label, QWidget *field);
    // Over all columns.
    void addWideRow(QWidget *widget);
    void setRowVisible(int row, bool visible);
    void setRowVisible(const QWidget *field, bool visible);
    QWidget *labelOf(const QWidget *field) const;
    int rows() const { return m_rows; }
    // Deletes every row.
    void clear();

private:
    int rowOf(const QWidget *field) const;

    int m_rows = 0; // rowCount() never shrinks
};

} // namespace Gui
