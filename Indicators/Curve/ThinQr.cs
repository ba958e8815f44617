using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Thin QR factorisation of a tall matrix of few columns by Gram–Schmidt, every column orthogonalised twice, which reaches machine precision
/// (Giraud, Langou and Rozložník, 2005, Computers and Mathematics with Applications 50). Columns lie one after another, padded with zeros to a
/// multiple of <see cref="Lane"/>; sums run in four lanes on every processor, so that results are the same bits everywhere.
/// </summary>
internal static class ThinQr
{
    /// <summary>Columns are multiples of this long.</summary>
    public const int Lane = 4;

    /// <summary>Length of a padded column.</summary>
    public static int Padded(int rows) => (rows + Lane - 1) / Lane * Lane;

    /// <summary>Replaces the columns by orthonormal ones and writes the triangle, row by row.</summary>
    public static void Factor(Span<double> columns, int stride, Span<double> triangle)
    {
        var count = columns.Length / stride;
        triangle.Clear();
        for (var j = 0; j < count; j++)
        {
            var column = columns.Slice(j * stride, stride);
            for (var pass = 0; pass < 2; pass++)
            {
                for (var i = 0; i < j; i++)
                {
                    var earlier = columns.Slice(i * stride, stride);
                    var projection = Dot(earlier, column);
                    triangle[(i * count) + j] += projection;
                    for (var k = 0; k < stride; k++) column[k] -= projection * earlier[k];
                }
            }

            var norm = Math.Sqrt(Dot(column, column));
            triangle[(j * count) + j] = norm;
            for (var k = 0; k < stride; k++) column[k] /= norm;
        }
    }

    /// <summary>Solves triangle·x = values in place.</summary>
    public static void Solve(ReadOnlySpan<double> triangle, Span<double> values)
    {
        var count = values.Length;
        for (var i = count - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < count; j++) values[i] -= triangle[(i * count) + j] * values[j];
            values[i] /= triangle[(i * count) + i];
        }
    }

    /// <summary>Inner product of padded columns.</summary>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var a = MemoryMarshal.Cast<double, Vector256<double>>(left);
        var b = MemoryMarshal.Cast<double, Vector256<double>>(right);
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return Vector256.Sum(sum);
    }
}
