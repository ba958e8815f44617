namespace YenValve.Evaluation.Significance;

/// <summary>
/// A stream of pseudo-random numbers that a seed and a draw's number fix, so that draws can be made side by side in any order and on any
/// runtime (the SplitMix64 generator of Steele, Lea and Flood, 2014).
/// </summary>
internal struct RandomStream
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state;

    public RandomStream(int seed, int draw)
    {
        _state = ((ulong)(uint)seed << 32) | (uint)draw;
        // Neighbouring states would be the same sequence one step apart; one round of mixing parts them.
        _state = Next();
    }

    /// <summary>A whole number in [0, bound).</summary>
    public int Below(int bound) => (int)(((UInt128)Next() * (ulong)bound) >> 64);

    /// <summary>A number in [0, 1).</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        var z = _state += Step;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
