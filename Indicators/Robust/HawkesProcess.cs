namespace YenValve.Indicators.Robust;

/// <summary>
/// A self-exciting point process with an exponential kernel: λ(t) = μ + Σ α·m·e^(−β(t − tᵢ)) (Hawkes, 1971, Biometrika 58), its likelihood by the
/// recursion of Ozaki (1979, Ann. Inst. Stat. Math. 31). Where the branching ratio n = α/β nears one, each event causes another.
/// </summary>
/// <param name="Baseline">μ, events per unit of time; positive.</param>
/// <param name="Excitation">α, jump of the intensity at an event of mark one; not negative.</param>
/// <param name="Decay">β per unit of time; positive.</param>
public readonly record struct HawkesProcess(double Baseline, double Excitation, double Decay)
{
    /// <summary>Events that one event causes on average (for marks of mean one); at one and above the process explodes.</summary>
    public double BranchingRatio => Excitation / Decay;

    /// <summary>Intensity at a time, from the events before it.</summary>
    /// <param name="times">Times of events, ascending.</param>
    /// <param name="time">Not before the last event.</param>
    public double Intensity(ReadOnlySpan<double> times, double time)
    {
        var sum = 0.0;
        foreach (var moment in times)
        {
            if (moment < time) sum += Math.Exp(-Decay * (time - moment));
        }

        return Baseline + (Excitation * sum);
    }

    /// <summary>Log-likelihood of events over [0, horizon] in O(n).</summary>
    /// <param name="times">Times of events, ascending, within the horizon.</param>
    /// <param name="horizon">End of the observation.</param>
    /// <returns>NaN where the parameters or the times are impossible.</returns>
    public double LogLikelihood(ReadOnlySpan<double> times, double horizon)
    {
        if (!(Baseline > 0.0 && Excitation >= 0.0 && Decay > 0.0)) return double.NaN;
        double total = -Baseline * horizon, memory = 0.0;
        for (var i = 0; i < times.Length; i++)
        {
            if (i > 0)
            {
                var gap = times[i] - times[i - 1];
                if (gap < 0.0) return double.NaN;
                memory = Math.Exp(-Decay * gap) * (1.0 + memory);
            }

            total += Math.Log(Baseline + (Excitation * memory)) - (BranchingRatio * (1.0 - Math.Exp(-Decay * (horizon - times[i]))));
        }

        return times.Length > 0 && times[^1] > horizon ? double.NaN : total;
    }
}
