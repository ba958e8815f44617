namespace YenValve.Indicators.Liquidations;

/// <summary>
/// min ‖Ax − b‖ with x ≥ 0 by the active set method of Lawson and Hanson (1974, Solving Least Squares Problems, ch. 23) on AᵀA and Aᵀb (Bro and de
/// Jong, 1997, J. Chemometrics 11). For a handful of unknowns; columns are scaled to length one first, since normal equations square the condition.
/// </summary>
public static class NonNegativeLeastSquares
{
    /// <summary>Solves from the normal equations.</summary>
    /// <param name="gram">AᵀA, n by n.</param>
    /// <param name="moment">Aᵀb, n values.</param>
    /// <returns>x, n values; those of columns that are zero or depend on others are zero.</returns>
    /// <exception cref="ArgumentException">The sizes do not agree.</exception>
    public static double[] Solve(double[,] gram, ReadOnlySpan<double> moment)
    {
        var n = moment.Length;
        if (gram.GetLength(0) != n || gram.GetLength(1) != n) throw new ArgumentException("A square matrix of the size of the right-hand side.", nameof(gram));
        double[] length = new double[n], rhs = new double[n], x = new double[n], gradient = new double[n];
        bool[] passive = new bool[n], closed = new bool[n];
        for (var i = 0; i < n; i++)
        {
            length[i] = Math.Sqrt(gram[i, i]);
            closed[i] = !(length[i] > 0.0 && double.IsFinite(length[i]));
            rhs[i] = closed[i] ? 0.0 : moment[i] / length[i];
        }

        var tolerance = 1e-12 * rhs.Max(Math.Abs);
        double Cell(int i, int j) => gram[i, j] / (length[i] * length[j]);
        for (var round = 0; round < 10 * n; round++)
        {
            var enter = -1;
            for (var i = 0; i < n; i++)
            {
                if (passive[i] || closed[i]) continue;
                gradient[i] = rhs[i];
                for (var j = 0; j < n; j++)
                {
                    if (passive[j]) gradient[i] -= Cell(i, j) * x[j];
                }

                if (gradient[i] > tolerance && (enter < 0 || gradient[i] > gradient[enter])) enter = i;
            }

            if (enter < 0) break;
            passive[enter] = true;
            if (!Descend(Cell, rhs, passive, x))
            {
                passive[enter] = false;
                closed[enter] = true;
            }
        }

        for (var i = 0; i < n; i++) x[i] = passive[i] ? x[i] / length[i] : 0.0;
        return x;
    }

    // Goes to the free optimum of the passive set; where that is negative, as far as the border, and drops what has reached it.
    private static bool Descend(Func<int, int, double> cell, double[] rhs, bool[] passive, double[] x)
    {
        while (true)
        {
            if (Optimum(cell, rhs, passive) is not { } target) return false;
            var step = 1.0;
            for (var i = 0; i < x.Length; i++)
            {
                if (passive[i] && target[i] <= 0.0) step = Math.Min(step, x[i] / (x[i] - target[i]));
            }

            var dropped = false;
            for (var i = 0; i < x.Length; i++)
            {
                if (!passive[i]) continue;
                x[i] += step * (target[i] - x[i]);
                if (target[i] > 0.0 || x[i] > 1e-14 * Math.Abs(target[i])) continue;
                x[i] = 0.0;
                passive[i] = false;
                dropped = true;
            }

            if (!dropped) return true;
        }
    }

    // Cholesky of the passive block; null where a column depends on the others.
    private static double[]? Optimum(Func<int, int, double> cell, double[] rhs, bool[] passive)
    {
        var set = Enumerable.Range(0, rhs.Length).Where(i => passive[i]).ToArray();
        var root = new double[set.Length, set.Length];
        var forward = new double[set.Length];
        for (var i = 0; i < set.Length; i++)
        {
            forward[i] = rhs[set[i]];
            for (var j = 0; j <= i; j++)
            {
                var sum = cell(set[i], set[j]);
                for (var k = 0; k < j; k++) sum -= root[i, k] * root[j, k];
                if (i != j) root[i, j] = sum / root[j, j];
                else if (sum > 1e-12) root[i, i] = Math.Sqrt(sum);
                else return null;
            }

            for (var k = 0; k < i; k++) forward[i] -= root[i, k] * forward[k];
            forward[i] /= root[i, i];
        }

        var solution = new double[rhs.Length];
        for (var i = set.Length - 1; i >= 0; i--)
        {
            var sum = forward[i];
            for (var k = i + 1; k < set.Length; k++) sum -= root[k, i] * solution[set[k]];
            solution[set[i]] = sum / root[i, i];
        }

        return solution;
    }
}
