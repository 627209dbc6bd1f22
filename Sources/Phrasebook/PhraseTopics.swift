/// All topics of the phrase book.
public enum PhraseTopics {
  /// Every topic, by name.
  public static let all: [any PhraseKey.Type] = [
    AfterPhrase.self, AnsweringPhrase.self, ArrivalPhrase.self, AskingPhrase.self,
    BareClientPhrase.self, BreathPhrase.self, CarePhrase.self, CommandDoorPhrase.self,
    CommandFaultPhrase.self, CommandFilePhrase.self, CommandHelpPhrase.self,
    CommandHelperHelpPhrase.self, CommandKeyPhrase.self, CommandLinesHelpPhrase.self,
    CommandRoomHelpPhrase.self, CommandRoomPhrase.self, CommandScreenPhrase.self,
    CommandServerPhrase.self, CommandStepsHelpPhrase.self, CommandStorePhrase.self,
    CommandStoredPhrase.self, CommandUsagePhrase.self, CommonPhrase.self, ComparisonPhrase.self,
    ConnectionPhrase.self, ConsoleKeyMenuPhrase.self, ConsoleKeyMorePhrase.self,
    ConsoleKeyRoomPhrase.self, ConsoleScreenAskPhrase.self, ConsoleScreenNewsPhrase.self,
    ConsoleScreenPanelPhrase.self, ConsoleScreenPhrase.self, ConsoleScreenQuestionPhrase.self,
    ConsoleScreenStatePhrase.self, DraftPhrase.self, FacilitateArrivalPhrase.self,
    FacilitateCodePhrase.self, FacilitateEndPhrase.self, FacilitateLettersPhrase.self,
    FacilitateLinesPhrase.self, FacilitatePeoplePhrase.self, FacilitatePlanPhrase.self,
    FacilitateProgressPhrase.self, FacilitateRoomPhrase.self, FacilitateSignalPhrase.self,
    FacilitateStepPhrase.self, FaultPhrase.self, GateKeepPhrase.self, GateMatchPhrase.self,
    GatePhrase.self, GateReachPhrase.self, HonestAnswerPhrase.self, HonestAudiencePhrase.self,
    HonestCarePhrase.self, HonestKeepPhrase.self, HonestOpenPhrase.self, HonestPhrase.self,
    HonestReachPhrase.self, HonestSharedPhrase.self, HostInvitationPhrase.self, HostRoomPhrase.self,
    HostServerPhrase.self, JoinAnswerPhrase.self, JoinFieldPhrase.self, JoinHelpPhrase.self,
    JoinKeyPhrase.self, JoinMovePhrase.self, JoinScreenPhrase.self, JoinTogetherPhrase.self,
    KeeperHelpPhrase.self, KeeperPhrase.self, LobbyPhrase.self, MailPhrase.self,
    OwnAnswerPhrase.self, PairPhrase.self, PairTurnPhrase.self, QuestionPhrase.self,
    RefusalPhrase.self, RoomPhrase.self, RoundOrderPhrase.self, RoundPhrase.self,
    ServerAnswerPhrase.self, ServerClosingPhrase.self, ServerCoursePhrase.self,
    ServerDoorPhrase.self, ServerErrorPhrase.self, ServerLinePhrase.self, ServerPeoplePhrase.self,
    ServerRoomPhrase.self, ServerStepPhrase.self, SharedRefusalPhrase.self, SharedViewPhrase.self,
    StagePhrase.self, StageStepPhrase.self, StepHelpPhrase.self, StepPhrase.self, TallyPhrase.self,
    TermsPhrase.self, TrustPhrase.self, UnreachablePhrase.self, ViewPhrase.self, WishPhrase.self,
  ]
}
