namespace YenValve.Benchmarks;

/// <summary>Made-up numbers, the same in every run.</summary>
internal static class Walk
{
    private const int Seed = 20260120;

    /// <summary>Independent standard normal numbers (Box and Muller, 1958).</summary>
    public static double[] Normal(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => Math.Sqrt(-2.0 * Math.Log(1.0 - random.NextDouble())) * Math.Cos(2.0 * Math.PI * random.NextDouble()))];
    }
}
