using MathNet.Numerics.LinearAlgebra;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Natural cubic smoothing spline through the yields of fixed maturities (Reinsch, 1967, Numerische Mathematik 10), its stiffness chosen for each curve by
/// generalised cross-validation (Craven and Wahba, 1979, Numerische Mathematik 31). It knows no shape of curve in advance, so it stands against the Svensson
/// curve where the question is which yield is out of line. Everything but the yields is worked out once.
/// </summary>
public sealed class SmoothingSpline
{
    /// <summary>Degrees of freedom that a curve leaves to its errors at least: a softer one would run through every yield.</summary>
    public const double LeastFreedom = 3.0;

    private const int Steps = 140;
    private readonly double[,] _vectors;
    private readonly double[] _roughness;
    private readonly double[] _scores;

    /// <param name="maturities">Years of the yields, ascending, five at least.</param>
    /// <exception cref="ArgumentException">There are too few, or they do not ascend.</exception>
    public SmoothingSpline(IReadOnlyList<double> maturities)
    {
        ArgumentNullException.ThrowIfNull(maturities);
        if (maturities.Count < 5) throw new ArgumentException("A smoothing spline takes five maturities at least.", nameof(maturities));
        for (var i = 1; i < maturities.Count; i++)
        {
            if (!(maturities[i] > maturities[i - 1])) throw new ArgumentException("The maturities ascend.", nameof(maturities));
        }

        var eigen = Roughness(maturities).Evd(Symmetricity.Symmetric);
        _vectors = eigen.EigenVectors.ToArray();
        _roughness = [.. eigen.EigenValues.Select(value => Math.Max(0.0, value.Real))];
        _scores = new double[maturities.Count];
    }

    /// <summary>Yields of a curve.</summary>
    public int Nodes => _roughness.Length;

    /// <summary>Weight of the roughness against the error in the last fit, in cubic years; NaN before one.</summary>
    public double Stiffness { get; private set; } = double.NaN;

    /// <summary>Fits a curve and tells how far each yield stands from the curve of the others: its error over one less its leverage.</summary>
    /// <param name="yields">Yields of the maturities, in their order; finite.</param>
    /// <param name="residuals">Takes the residuals, in the unit of the yields.</param>
    /// <exception cref="ArgumentException">There are not as many as maturities.</exception>
    public void LeaveOneOut(ReadOnlySpan<double> yields, Span<double> residuals)
    {
        if (yields.Length != Nodes || residuals.Length != Nodes) throw new ArgumentException($"A curve has {Nodes} yields.", nameof(yields));
        for (var k = 0; k < Nodes; k++)
        {
            _scores[k] = 0.0;
            for (var i = 0; i < Nodes; i++) _scores[k] += _vectors[i, k] * yields[i];
        }

        Stiffness = Choose();
        for (var i = 0; i < Nodes; i++)
        {
            double error = 0.0, freedom = 0.0;
            for (var k = 0; k < Nodes; k++)
            {
                var left = Left(k, Stiffness);
                error += left * _vectors[i, k] * _scores[k];
                freedom += left * _vectors[i, k] * _vectors[i, k];
            }

            residuals[i] = error / freedom;
        }
    }

    // From stiff to soft in tenths of a power of ten; the first of equals, the stiffer.
    private double Choose()
    {
        double best = double.PositiveInfinity, chosen = double.NaN;
        for (var step = 0; step <= Steps; step++)
        {
            var stiffness = Math.Pow(10.0, 10.0 - (0.1 * step));
            double squares = 0.0, freedom = 0.0;
            for (var k = 0; k < Nodes; k++)
            {
                var left = Left(k, stiffness);
                squares += left * left * _scores[k] * _scores[k];
                freedom += left;
            }

            if (freedom < LeastFreedom) break;
            var validation = squares / (freedom * freedom);
            if (validation < best) (best, chosen) = (validation, stiffness);
        }

        return chosen;
    }

    // Part of a component that the curve leaves to the errors.
    private double Left(int component, double stiffness)
    {
        var penalty = stiffness * _roughness[component];
        return penalty / (1.0 + penalty);
    }

    // K = Q·R⁻¹·Qᵀ: the integral of the squared second derivative of the natural spline through values y is yᵀ·K·y.
    private static Matrix<double> Roughness(IReadOnlyList<double> t)
    {
        var inner = t.Count - 2;
        var q = Matrix<double>.Build.Dense(t.Count, inner);
        var r = Matrix<double>.Build.Dense(inner, inner);
        for (var j = 0; j < inner; j++)
        {
            double before = t[j + 1] - t[j], after = t[j + 2] - t[j + 1];
            q[j, j] = 1.0 / before;
            q[j + 1, j] = -(1.0 / before) - (1.0 / after);
            q[j + 2, j] = 1.0 / after;
            r[j, j] = (before + after) / 3.0;
            if (j + 1 < inner) r[j, j + 1] = r[j + 1, j] = after / 6.0;
        }

        var k = q * r.Solve(q.Transpose());
        return (k + k.Transpose()) / 2.0;
    }
}
