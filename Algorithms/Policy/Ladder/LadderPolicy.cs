namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>
/// Decides which part of a weight that the policy gives back is bought by resting limits below the market. It never raises the target: what rests is
/// kept from the schedule's market orders and goes back to them when time is up. Pure and total: no clock, no I/O, no exceptions.
/// </summary>
/// <remarks>
/// Give it every decision of the policy, and, between two decisions, the last one again with each hour's observation. A decision is known by its time:
/// given again it starts no ladder and trades nothing by itself.
/// </remarks>
public sealed class LadderPolicy
{
    private readonly LadderParameters _parameters;

    /// <param name="parameters">Validated here.</param>
    /// <exception cref="ArgumentException">A parameter is out of range.</exception>
    public LadderPolicy(LadderParameters parameters) => _parameters = parameters.Validated();

    /// <summary>Whether this step may place rungs, so that the clusters are worth computing; otherwise they are not looked at.</summary>
    public bool WantsClusters(LadderState state, in LadderObservation observation, Decision decision)
    {
        if (_parameters.Mode == LadderMode.Off) return false;
        var step = Begin(state, observation, decision);
        return step.Armable || step.Opportune;
    }

    /// <summary>The next state, and what is to rest and to be held.</summary>
    public (LadderState State, LadderPlan Plan) Decide(LadderState state, in LadderObservation observation, Decision decision)
    {
        var step = Begin(state, observation, decision);
        if (_parameters.Mode != LadderMode.Off)
        {
            step.Reenter();
            step.ArmAfterFlush();
            step.ArmExtra();
            step.Fit();
        }

        return step.End();
    }

    private LadderStep Begin(LadderState state, in LadderObservation observation, Decision decision)
    {
        var step = new LadderStep(_parameters, state, observation, decision);
        if (_parameters.Mode == LadderMode.Off) return step;
        step.TakeFills();
        step.CancelUnderStress();
        step.FollowCascade();
        step.GiveUpBeyondTarget();
        step.TakeProfit();
        step.Trail();
        step.Expire();
        return step;
    }
}
