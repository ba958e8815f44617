using System.Numerics;

namespace YenValve.Evaluation.Significance;

/// <summary>Sums of each trial over each block, from which the Sharpe ratio over any set of blocks follows without touching the returns again.</summary>
internal sealed class BlockSharpe
{
    private readonly int _blocks;
    private readonly int[] _counts;
    private readonly double[][] _sums;
    private readonly double[][] _squares;

    public BlockSharpe(IReadOnlyList<double[]> trials, int blocks)
    {
        _blocks = blocks;
        var periods = trials[0].Length;
        _counts = new int[blocks];
        for (var block = 0; block < blocks; block++) _counts[block] = Start(block + 1) - Start(block);
        _sums = new double[trials.Count][];
        _squares = new double[trials.Count][];
        for (var trial = 0; trial < trials.Count; trial++)
        {
            _sums[trial] = new double[blocks];
            _squares[trial] = new double[blocks];
            for (var block = 0; block < blocks; block++)
            {
                foreach (var value in trials[trial].AsSpan(Start(block), _counts[block]))
                {
                    _sums[trial][block] += value;
                    _squares[trial][block] += value * value;
                }
            }
        }

        int Start(int block) => (int)((long)block * periods / blocks);
    }

    /// <summary>Chooses the best trial over the blocks of a mask and sees where it stands over the others.</summary>
    /// <param name="mask">Blocks in sample.</param>
    /// <param name="inSample">Scratch, one place a trial.</param>
    /// <param name="outOfSample">Scratch, one place a trial.</param>
    public OverfittingSplit Split(uint mask, double[] inSample, double[] outOfSample)
    {
        Fill(mask, inSample);
        Fill(~mask & ((1u << _blocks) - 1), outOfSample);
        var best = 0;
        for (var trial = 1; trial < inSample.Length; trial++)
        {
            if (inSample[trial] > inSample[best]) best = trial;
        }

        // Equals share the middle of their ranks.
        var rank = 0.5;
        foreach (var value in outOfSample) rank += value < outOfSample[best] ? 1.0 : value == outOfSample[best] ? 0.5 : 0.0;
        var share = rank / (outOfSample.Length + 1);
        return new OverfittingSplit(best, inSample[best], outOfSample[best], Math.Log(share / (1.0 - share)));
    }

    private void Fill(uint mask, double[] ratios)
    {
        var count = 0;
        for (var rest = mask; rest != 0; rest &= rest - 1) count += _counts[BitOperations.TrailingZeroCount(rest)];
        for (var trial = 0; trial < ratios.Length; trial++)
        {
            double sum = 0.0, squares = 0.0;
            for (var rest = mask; rest != 0; rest &= rest - 1)
            {
                var block = BitOperations.TrailingZeroCount(rest);
                sum += _sums[trial][block];
                squares += _squares[trial][block];
            }

            var mean = sum / count;
            var variance = (squares - (count * mean * mean)) / Math.Max(1, count - 1);
            // What rounding leaves of a constant series is no variation.
            ratios[trial] = variance > 1e-14 * squares ? mean / Math.Sqrt(variance) : 0.0;
        }
    }
}
